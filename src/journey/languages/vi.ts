import type { Language } from '../language.ts';

export const vi: Language = {
  source: "phrases of Vietnam Post and couriers in common use; AliExpress's own in our translation",
  examples: ['delivered: Giao hàng thành công', 'failed: Giao hàng không thành công', '-: Đã giao hàng cho hãng hàng không'],
  says: {
    lost: '(bưu kiện|kiện hàng|đơn hàng|hàng) (đã )?(bị )?(thất lạc|mất|hư hỏng|tiêu hủy)',
    seized: 'bị (tịch thu|thu giữ)',
    refused: '(không được phép|từ chối|cấm) nhập khẩu|hải quan từ chối',
    cancelled: '(bưu kiện|kiện hàng|đơn hàng|lô hàng|vận chuyển) (đã )?(bị )?hủy',
    returning: 'hoàn trả người gửi|trả về người gửi|trả lại người gửi|chuyển hoàn',
    'must-pay':
      '(thuế|phí hải quan)[\\p{L} ]{0,20}(cần thanh toán|chưa thanh toán|phải nộp)|chờ (nộp thuế|thanh toán thuế)|cần bổ sung (giấy tờ|hồ sơ)',
    failed: 'giao hàng (thất bại|không thành công)|không (thể )?giao được|người nhận vắng|sai địa chỉ',
    'pick-up': 'điểm nhận hàng|chờ đến lấy',
    'out-for-delivery': 'đang giao hàng|đang đi giao',
    notice: 'đã thanh toán|người bán đã|kho đã nhận thông tin',
    accepted: 'đã rời kho',
    origin: 'trung tâm phân loại',
    export: 'xuất khẩu|rời nước gửi',
    customs: 'bắt đầu thông quan nhập khẩu|sân bay địa phương',
    destination: 'hoàn tất thông quan nhập khẩu|(giao hàng|vận chuyển) địa phương',
    moving: 'đang vận chuyển|đang trên đường|đã đến|đã rời',
  },
  delivery: {
    before: 'bưu|kiện|hàng|đơn|của|bạn|đã|được|gói',
    said: 'giao hàng thành công|phát thành công|giao thành công|đã được giao|đã giao hàng|đã giao',
    verb: 'giao',
    not: 'không|chưa|thất bại|từ chối',
    notYet: 'sẽ|dự kiến|đang|ngày mai|sắp|chờ|nếu|khi|trước',
    others: 'hãng|hàng không|hải quan|kho|trung tâm|bưu cục|người gửi|người bán|sân bay|tủ|điểm|đơn vị|đối tác|công ty|vận chuyển',
    to: 'cho|tới|đến',
    receivers: 'người nhận|khách(?: hàng)?|bạn|hàng xóm|người mua',
  },
};
