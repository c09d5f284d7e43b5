import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/classify.ts', ...args], { input, encoding: 'utf8' });
  return {
    status,
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stderr,
  };
}

describe('npm run classify', () => {
  it('prints one line of JSON for each number, with its words', () => {
    const { status, answers, stderr } = run(['LP00123456789012']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(answers).toEqual([
      {
        number: 'LP00123456789012',
        normalized: 'LP00123456789012',
        family: 'cainiao',
        carrier: 'Cainiao',
        service: null,
        origin: 'CN',
        trace: 'origin',
        confidence: 'likely',
        checkDigit: null,
        candidates: [{ family: 'cainiao', confidence: 'likely' }],
        warnings: [],
        rules: ['N15'],
        proposal: null,
        others: [],
        why: expect.arrayContaining(['Numbers of Cainiao look like this.']),
        links: expect.arrayContaining([{ name: 'Cainiao Global', url: 'https://global.cainiao.com/newDetail.htm?mailNoList=LP00123456789012' }]),
      },
    ]);
  });

  it('answers the lines of standard input in their order, empty and odd ones too', () => {
    const { status, answers } = run(['-'], 'RB123456785CN\r\n\r\n\u0000<é>\n8212313961591322\n');
    expect(status).toBe(0);
    expect(answers.map(({ number, family }) => [number, family])).toEqual([
      ['RB123456785CN', 's10'],
      ['', 'unknown'],
      ['\u0000<é>', 'unknown'],
      ['8212313961591322', 'order-number'],
    ]);
  });

  it('needs no line break at the end, and says nothing of nothing', () => {
    expect(run(['-'], 'RB123456785CN').answers).toHaveLength(1);
    expect(run(['-']).answers).toHaveLength(0);
  });

  it('takes what a page would say beside the number', () => {
    const beside = (...args: string[]) => run(args).answers.map(({ family, warnings }) => [family, warnings]);
    expect(beside('6038271946502')).toEqual([['local', ['N10']]]);
    expect(beside('6038271946502', '--destination', 'kr')).toEqual([['ambiguous', []]]);
    expect(beside('--service', 'AliExpress standard shipping', '520648728631')).toEqual([['ambiguous', []]]);
    expect(beside('3SMOP001234567', '--carrier', 'DHL eCommerce')).toEqual([['dhl-ecommerce', []]]);
    expect(beside('71386254923052', '--order=71386254923052')).toEqual([['order-number', ['N16']]]);
  });

  it('takes a dash before a number for what it is', () => {
    expect(run(['-RB123456785CN', 'LP00123456789012']).answers.map(({ normalized }) => normalized)).toEqual(['RB123456785CN', 'LP00123456789012']);
  });

  it.each([
    [['RB123456785CN', '--destination', 'Spain'], '--destination wants a country in two letters, such as ES, not "Spain".'],
    [['RB123456785CN', '--order'], '--order wants a value.'],
    [['RB123456785CN', '--destination='], '--destination wants a value.'],
    [['RB123456785CN', '--country', 'ES'], 'There is no option --country; there are --destination, --service, --carrier, --order.'],
  ])('says what is wrong with %j', (args, sentence) => {
    expect(run(args)).toMatchObject({ status: 1, answers: [], stderr: `${sentence}\n` });
  });

  it('asks for a number when there is none', () => {
    const { status, answers, stderr } = run([]);
    expect({ status, answers }).toEqual({ status: 1, answers: [] });
    expect(stderr.trim()).toMatch(/^Name the tracking numbers .*\.$/);
  });
});
