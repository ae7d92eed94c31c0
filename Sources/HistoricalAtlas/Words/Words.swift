public import Diplomacy
public import MapGeometry

/// What is said of an atlas, in one language: the one place where a verdict, a claim, a border, a day or a warning
/// becomes words.
///
/// The command, the maps, reports and the page say the same with these. Where the language lacks a word or a name it is
/// English. The texts of answers, differences, turns and instruments are in English alone.
///
/// Names are those of a day where there is one, and else those without a day.
public struct Words: Sendable {
  let atlas: Atlas
  package let names: MapNames
  /// The day of which names are; nil for the names without a day.
  let day: HistoricalDate?

  /// The words of an atlas in a language, on a day; English, and the names without a day, by default.
  public init(of atlas: Atlas, in names: MapNames = .english, on day: HistoricalDate? = nil) {
    self.atlas = atlas
    self.names = names
    self.day = day
  }

  /// The same words with the names of a day.
  package func on(_ day: HistoricalDate) -> Words { Words(of: atlas, in: names, on: day) }

  /// The same in English.
  package var inEnglish: Words { Words(of: atlas, on: day) }

  /// A word by its id in the table of names, with what is put into it.
  package func word(_ id: String, _ values: KeyValuePairs<String, Phrase> = [:]) -> Phrase {
    phrase(names.text("word", id), English.text(id)).filled(values)
  }

  /// The title of the data set.
  package var title: Phrase {
    phrase(names.text("word", "title-\(atlas.about.id)"), atlas.about.title)
  }

  /// What there is in English alone.
  package func english(_ text: String) -> Phrase { phrase(nil, text) }

  private func phrase(_ text: String?, _ english: String) -> Phrase {
    Phrase(text ?? english, lacksWord: text == nil && !isEnglish)
  }

  package var isEnglish: Bool { names.language == "en" }
  /// The language, as `zh-Hant`.
  package var language: String { names.language }

  package var comma: Phrase { word("page-comma") }
  var semicolon: Phrase { word("page-semicolon") }
  package var colon: Phrase { word("page-colon") }
}

extension Words {
  /// The name of a power.
  public func name(of id: PowerID) -> Phrase {
    name(of: .power, id.name, atlas.register.name(of: id))
  }

  /// The name of a power or, where there is none of that id, the words themselves: a local state may have no entry.
  package func name(ofPower words: String) -> Phrase {
    (try? PowerID(words)).map { name(of: $0) } ?? english(words)
  }

  /// The name of a region.
  public func name(of id: RegionID) -> Phrase {
    name(of: .region, id.name, atlas.register.name(of: id))
  }

  /// The name of a part.
  public func name(of id: PartID) -> Phrase {
    phrase(names.text("part", id.name), atlas.register.name(of: id))
  }

  /// The name that maps write over a region: what maps wrote, and of that what stands before its brackets.
  package func label(of id: RegionID) -> Phrase {
    let region = atlas.register.regions.region(id)
    let written = region?.label ?? region?.name ?? id.name
    return name(of: .region, id.name, written, by: .placeUses) {
      $0 == region?.name ? written : $0.beforeBrackets
    }
  }

  /// The name that maps write over the ground of a state behind which a power stands.
  package func label(of state: PowerID) -> Phrase {
    name(of: .power, state.name, atlas.register.name(of: state), by: .placeUses) { $0.beforeBrackets }
  }

  /// A state and the power behind it: `Manchukuo, Japan's puppet state`.
  package func stateOf(_ state: PowerID, _ power: PowerID, _ tenure: Tenure) -> Phrase {
    word(
      "page-state",
      ["state": label(of: state), "power": name(of: power), "tenure": word(tenure.rawValue)]
    )
  }

  /// The name of a sea, a land outside the regions or a river.
  package func name(ofGeographic id: String, _ english: String) -> Phrase {
    name(of: .geographic, id, english)
  }

  /// The dated name of the day; else the one without a day in the language; else the English one of the day.
  ///
  /// - Parameters:
  ///   - undated: The English name without a day.
  ///   - uses: Whose name goes first.
  ///   - part: The part of a dated name that is said.
  private func name(
    of kind: NamedThing.Kind,
    _ id: String,
    _ undated: String,
    by uses: [DatedName.Use] = .officialUses,
    dated part: (String) -> String = { $0 }
  ) -> Phrase {
    let names = day == nil ? [] : atlas.namedThings.names(of: kind, id)
    func dated(_ language: String) -> String? {
      day.flatMap { names.name(on: $0, in: language, by: uses) }.map(part)
    }
    let own = dated(self.names.language) ?? self.names.text(kind.rawValue, id)
    return phrase(own, own == nil ? dated("en") ?? undated : undated)
  }

  /// What a place was called on the day, in the same order of names; without a day its historical name.
  package func name(of place: Place) -> Phrase {
    func dated(_ language: String) -> String? { day.flatMap { place.datedName(on: $0, in: language) } }
    let own = dated(names.language) ?? names.text("place", place.modernName)
    return phrase(own, own == nil ? dated("en") ?? place.periodName : place.periodName)
  }

  /// What a place was called on the day, and its modern name where that is another.
  package func bothNames(of place: Place) -> String { day.map(place.bothNames) ?? place.bothNames }

  /// The name of a railway by the label that it has in the data set.
  package func name(ofRailway label: String) -> Phrase { phrase(names.text("railway", label), label) }

  /// The names of powers with commas.
  func names(of powers: [PowerID]) -> Phrase { powers.map { name(of: $0) }.joined(by: comma) }
}

extension String {
  /// What stands before the first bracket, without blanks at its ends; the whole where nothing does.
  package var beforeBrackets: String {
    let start = utf8.split(separator: UInt8(ascii: "("), maxSplits: 1).first ?? utf8[...]
    let words = start.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    return words.isEmpty ? self : words.joined(separator: " ")
  }
}
