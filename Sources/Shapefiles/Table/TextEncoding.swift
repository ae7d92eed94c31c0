#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A text encoding; all of them share the 128 characters of ASCII.
///
/// Those that tables declare are supported: Unicode, the code pages of DOS and Windows, ISO encodings, and
/// those of China, Japan, Korea and Russia. Except Unicode they are read by the system's `iconv`.
public struct TextEncoding: Hashable, Sendable {
  /// The name used by `iconv` and GDAL: `UTF-8`, `CP949`.
  public let name: String

  private init(name: String) { self.name = name }

  /// The 128 characters that all the others share.
  public static let ascii = TextEncoding(name: "ASCII")
  /// Unicode.
  public static let utf8 = TextEncoding(name: "UTF-8")
  /// The first 256 characters of Unicode, one byte each.
  public static let latin1 = TextEncoding(name: "ISO-8859-1")
  /// ISO-8859-1 with letters and quotation marks in place of 27 of its control characters.
  public static let windows1252 = TextEncoding(name: "CP1252")

  /// The encoding that the text of a `.cpg` file names; nil for others.
  ///
  /// Files confuse an encoding with its Windows extension, so the extension is used: CP949 for EUC-KR, CP932
  /// for Shift-JIS, GB18030 for GB2312 and GBK, CP950 for Big5.
  public init?(codePage text: String) {
    var key = text.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    for prefix in ["windows", "cp", "ansi", "oem", "ibm", "ms"] where key.hasPrefix(prefix) {
      key.removeFirst(prefix.count)
    }
    if let number = Int(key), String(number) == key, let encoding = TextEncoding(number: number) {
      self = encoding
    } else if let name = TextEncoding.names[key] {
      self.init(name: name)
    } else if key.hasPrefix("iso8859"), let part = Int(key.dropFirst(7)), TextEncoding.isoParts.contains(part)
    {
      self.init(name: "ISO-8859-\(part)")
    } else if key.hasPrefix("8859"), let part = Int(key.dropFirst(4)), TextEncoding.isoParts.contains(part) {
      self.init(name: "ISO-8859-\(part)")
    } else {
      return nil
    }
  }

  /// The encoding that the language byte of a table's header names; nil for others and for none.
  ///
  /// The numbers are those of dBase, FoxPro and ESRI, as in GDAL's shapefile driver.
  init?(languageDriver: UInt8) {
    guard let number = TextEncoding.languageDrivers.first(where: { $0.value.contains(languageDriver) })?.key
    else { return nil }
    self.init(number: number)
  }

  /// The encoding of a code page of Windows.
  private init?(number: Int) {
    switch number {
    case 65001: self = .utf8
    case 20127: self = .ascii
    case 20866: self.init(name: "KOI8-R")
    case 21866: self.init(name: "KOI8-U")
    case 936, 20936, 54936: self.init(name: "GB18030")
    case 949, 51949: self.init(name: "CP949")
    case 20932, 51932: self.init(name: "EUC-JP")
    case 28591...28605 where TextEncoding.isoParts.contains(number - 28590):
      self.init(name: "ISO-8859-\(number - 28590)")
    case 437, 737, 775, 850, 852, 855, 857, 860...866, 869, 874, 932, 950, 1250...1258:
      self.init(name: "CP\(number)")
    default: return nil
    }
  }

  /// Names other than numbers, without punctuation and in lower case.
  private static let names = [
    "utf8": "UTF-8", "ascii": "ASCII", "usascii": "ASCII", "latin1": "ISO-8859-1", "latin2": "ISO-8859-2",
    "euckr": "CP949", "ksc56011987": "CP949", "ksc5601": "CP949", "uhc": "CP949",
    "gb2312": "GB18030", "gbk": "GB18030", "gb18030": "GB18030", "euccn": "GB18030",
    "big5": "CP950", "big5hkscs": "BIG5-HKSCS", "shiftjis": "CP932", "sjis": "CP932", "31j": "CP932",
    "eucjp": "EUC-JP", "koi8r": "KOI8-R", "koi8u": "KOI8-U", "tis620": "CP874",
  ]

  private static let isoParts = Set(1...11).union(13...16)

  /// The language bytes of each code page.
  private static let languageDrivers: [Int: Set<UInt8>] = [
    437: [0x01, 0x09, 0x0B, 0x0D, 0x0F, 0x11, 0x15, 0x18, 0x19, 0x1B],
    737: [0x6A, 0x86],
    850: [0x02, 0x0A, 0x0E, 0x10, 0x12, 0x14, 0x16, 0x1A, 0x1D, 0x25, 0x37],
    852: [0x1F, 0x22, 0x23, 0x40, 0x64, 0x87],
    857: [0x6B, 0x88],
    860: [0x24],
    861: [0x67],
    863: [0x1C, 0x6C],
    865: [0x08, 0x17, 0x66],
    866: [0x26, 0x65],
    874: [0x50, 0x7C],
    932: [0x13, 0x7B],
    936: [0x4D, 0x7A],
    949: [0x4E, 0x79],
    950: [0x4F, 0x78],
    1250: [0xC8],
    1251: [0xC9],
    1252: [0x03, 0x57, 0x58, 0x59],
    1253: [0xCB],
    1254: [0xCA],
    1257: [0xCC],
  ]

  /// The decoded text; nil if the bytes are invalid in this encoding, or the system lacks it.
  func text(_ bytes: some Collection<UInt8>) -> String? {
    if self == .utf8 || bytes.allSatisfy({ $0 < 128 }) { return String(validating: bytes, as: UTF8.self) }
    return self == .ascii ? nil : converted(Array(bytes))
  }

  private func converted(_ bytes: [UInt8]) -> String? {
    guard let converter = unsafe iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { unsafe iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 4 * bytes.count)
    let failed: Int = -1
    let left = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output -> Int? in
        var (from, to) = (input.baseAddress, output.baseAddress)
        var (unread, free) = (input.count, output.count)
        guard unsafe iconv(converter, &from, &unread, &to, &free) != failed, unread == 0 else { return nil }
        // A base character waiting for its combining mark.
        guard unsafe iconv(converter, nil, nil, &to, &free) != failed else { return nil }
        return free
      }
    }
    guard let left else { return nil }
    return String(validating: output.dropLast(left).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
