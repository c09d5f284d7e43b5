/** A view that breaks while it is drawn leaves no empty page: it is said, and drawn anew on request. */
import { Component, type ComponentChildren } from 'preact';
import type { Say } from '../model/text.ts';
import { Broken } from './waiting.tsx';

export interface PageBoundaryProps {
  say: Say;
  /** Told of each error. */
  report: (error: unknown) => void;
  /** Brings what the view is drawn from anew. */
  retry: () => void;
  children: ComponentChildren;
}

export class PageBoundary extends Component<PageBoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  override componentDidCatch(error: unknown): void {
    this.props.report(error);
    this.setState({ isBroken: true });
  }

  override render() {
    const { say, retry, children } = this.props;
    const drawAnew = () => {
      this.setState({ isBroken: false });
      retry();
    };
    return this.state.isBroken ? <Broken say={say} retry={drawAnew} /> : children;
  }
}
