/// The families that a picture names, in order of preference.
enum FontFamilies {
  /// The families of a style, and before the last of them, which stands for any font, those with the letters of a
  /// language as its readers write them.
  ///
  /// Chinese, Japanese and Korean write the same characters differently, so the language decides.
  static func families(_ families: String, for language: String) -> String {
    guard let own = own(language), families.hasSuffix(", sans-serif") else { return families }
    return families.dropLast("sans-serif".count) + own + ", sans-serif"
  }

  private static func own(_ language: String) -> String? {
    let parts = language.lowercased().split(separator: "-")
    switch parts.first {
    case "ja": return "'Noto Sans CJK JP', 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic', Meiryo"
    case "ko": return "'Noto Sans CJK KR', 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic'"
    case "zh" where parts.contains("hant") || parts.contains("tw") || parts.contains("hk"):
      return "'Noto Sans CJK TC', 'Noto Sans TC', 'PingFang TC', 'Microsoft JhengHei'"
    case "zh": return "'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei'"
    default: return nil
    }
  }
}
