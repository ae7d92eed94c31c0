package import HistoricalAtlas
import MapGeometry

/// Invented places with names of every kind, and the results of typed names: for the library and the page,
/// which must agree.
package enum NamedPlaces {
  /// The result of a name.
  package enum Finding: Equatable, Sendable {
    case one(String)
    case several([String])
    case part([String])
    case near([String])
  }

  /// The places, each at a different position.
  package static func atlas() throws -> Atlas {
    let invented = try InventedAtlas.atlas()
    let places = try rows.enumerated().map { index, row in
      Place(
        id: row.id,
        periodName: row.period,
        modernName: row.modern,
        position: try InventedAtlas.position(121 + Double(index) / 8, 43.5),
        uncertaintyInKilometres: 1,
        rank: .town,
        note: nil,
        otherNames: row.others.map { Place.Name(language: $0.key, text: $0.value) }
      )
    }
    return try Atlas(
      about: invented.about,
      coverage: invented.coverage,
      register: invented.register,
      borders: invented.borders,
      places: places
    )
  }

  private static let rows:
    [(id: String, period: String, modern: String, others: KeyValuePairs<String, String>)] = [
      ("old-gate", "Altes Tor (Höhentor, Gate-upon-the-Hill)", "Gateville", [:]),
      ("port-st-john", "Port St. John", "Sankt Johann; St John's Harbour", [:]),
      ("tsitsihar", "Tsi-tsi-har (Pukuei)", "Qiqihar", ["zh-Hant": "齊齊哈爾", "ko": "치치하얼", "ru": "Цицикар"]),
      ("kinchow", "Kinchow", "Jinzhou (Lowland)", [:]),
      ("chinchow", "Chinchow (Kaiping-fu)", "Jinzhou (Upland)", [:]),
      ("steppe-station", "Steppe (Steppeland station)", "Steppe", ["ru": "Станция Степная"]),
      ("bay", "Ōkubo Bay", "Bucht", ["ja": "ハルビン湾", "ru": "Берёзовый Край"]),
      ("strasse", "Große Straße", "Łódź-Øster", ["zh-Hant": "北京", "mn": "Өндөрхаан"]),
    ]

  /// Typed names and their results.
  package static let findings: [(typed: String, finding: Finding)] = [
    // Whole names: historical and modern, in and outside brackets, between commas, in any script.
    ("Altes Tor (Höhentor, Gate-upon-the-Hill)", .one("old-gate")), ("Altes Tor", .one("old-gate")),
    ("Gate-upon-the-Hill", .one("old-gate")), ("Gateville", .one("old-gate")), ("old-gate", .one("old-gate")),
    ("Sankt Johann", .one("port-st-john")), ("St. Johns Harbour", .one("port-st-john")),
    ("齊齊哈爾", .one("tsitsihar")), ("치치하얼", .one("tsitsihar")), ("Цицикар", .one("tsitsihar")),
    ("Steppe", .one("steppe-station")), ("Steppeland station", .one("steppe-station")),
    ("北京", .one("strasse")), ("Өндөрхаан", .one("strasse")), ("өндөрхаан", .one("strasse")),
    // Case, accents, punctuation, width and composition do not matter.
    ("HÖHENTOR", .one("old-gate")), ("hohentor", .one("old-gate")), ("ho\u{308}hentor", .one("old-gate")),
    (" gate’upon'the hill ", .one("old-gate")), ("TSI TSI HAR", .one("tsitsihar")),
    ("Ｑｉｑｉｈａｒ", .one("tsitsihar")), ("Okubo　Bay", .one("bay")), ("O\u{304}KUBO BAY", .one("bay")),
    ("ﾊﾙﾋﾞﾝ湾", .one("bay")), ("ハルヒ\u{3099}ン湾", .one("bay")), ("БЕРЕЗОВЫЙ КРАЙ", .one("bay")),
    ("Бере\u{308}зовыи\u{306} край", .one("bay")), ("Grosse Strasse", .one("strasse")),
    ("GROẞE STRAẞE", .one("strasse")), ("lodz oster", .one("strasse")),
    ("\u{1110}\u{1175}\u{110E}\u{1175}\u{1112}\u{1161}\u{110B}\u{1165}\u{11AF}", .near(["tsitsihar"])),
    ("\u{110E}\u{1175}\u{110E}\u{1175}\u{1112}\u{1161}\u{110B}\u{1165}\u{11AF}", .one("tsitsihar")),
    ("ﬁne", .near([])),
    // Names of several places; an exact id is that place.
    ("Jinzhou", .several(["chinchow", "kinchow"])), ("JINZHOU", .several(["chinchow", "kinchow"])),
    ("Jinzhou (Upland)", .one("chinchow")), ("kinchow", .one("kinchow")),
    // Parts: the beginning, a word, letters inside; and words that only say where a place is.
    ("Qiqi", .part(["tsitsihar"])), ("chow", .part(["chinchow", "kinchow"])), ("gate", .part(["old-gate"])),
    ("Steppeland", .part(["steppe-station"])), ("Степная", .part(["steppe-station"])),
    ("станция", .part(["steppe-station"])), ("哈爾", .part(["tsitsihar"])), ("京", .part(["strasse"])),
    ("ハルビン", .part(["bay"])), ("Upland", .part(["chinchow"])), ("Lowland", .part(["kinchow"])),
    ("Harbour", .part(["port-st-john"])), ("x", .near([])), ("q", .part(["tsitsihar"])),
    // Misspellings: an extra, missing, wrong or swapped letter; in one word of several.
    ("Gatevile", .near(["old-gate"])), ("Gatevillle", .near(["old-gate"])),
    ("Gateviole", .near(["old-gate"])),
    ("Gatevlile", .near(["old-gate"])), ("Kinchwo", .near(["kinchow"])),
    ("Sankt Johan", .part(["port-st-john"])),
    ("Zicikar", .near([])), ("Цыцыкар", .near(["tsitsihar"])), ("Цицикарр", .near(["tsitsihar"])),
    ("北亰", .near(["strasse"])), ("齊齊哈爾市", .near(["tsitsihar"])), ("ハルピン湾", .near(["bay"])),
    ("치치하열", .near(["tsitsihar"])), ("Pukeui", .near(["tsitsihar"])), ("Stepe", .near(["steppe-station"])),
    ("Sankt Johana", .near(["port-st-john"])), ("statoin", .near(["steppe-station"])),
    // Texts that are not names.
    ("", .near([])), (" ", .near([])), ("()", .near([])), ("-", .near([])), ("…", .near([])),
    ("Atlantis", .near([])), ("\u{301}", .near([])), ("__proto__", .near(["port-st-john"])),
    (String(repeating: "Gateville", count: 2000), .near([])),
  ]
}
