public import Diplomacy
public import MapGeometry

/// What is said of an atlas, in one language: the one place where a verdict, a claim, a border, a day or a warning
/// becomes words.
///
/// The command, the maps, reports and the page say the same with these. Where the language lacks a word or a name it is
/// English. The texts of answers, differences, turns and instruments are in English alone.
public struct Words: Sendable {
  let atlas: Atlas
  package let names: MapNames

  /// The words of an atlas in a language; English by default.
  public init(of atlas: Atlas, in names: MapNames = .english) {
    self.atlas = atlas
    self.names = names
  }

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

  package var comma: Phrase { word("page-comma") }
  var semicolon: Phrase { word("page-semicolon") }
  package var colon: Phrase { word("page-colon") }
}

extension Words {
  /// The name of a power.
  public func name(of id: PowerID) -> Phrase {
    phrase(names.text("power", id.name), atlas.register.name(of: id))
  }

  /// The name of a power or, where there is none of that id, the words themselves: a local state may have no entry.
  package func name(ofPower words: String) -> Phrase {
    (try? PowerID(words)).map { name(of: $0) } ?? english(words)
  }

  /// The name of a region.
  public func name(of id: RegionID) -> Phrase {
    phrase(names.text("region", id.name), atlas.register.name(of: id))
  }

  /// The name of a part.
  public func name(of id: PartID) -> Phrase {
    phrase(names.text("part", id.name), atlas.register.name(of: id))
  }

  /// The name that maps write over a region.
  package func label(of id: RegionID) -> Phrase {
    let region = atlas.register.regions.region(id)
    return phrase(names.text("region", id.name), region?.label ?? region?.name ?? id.name)
  }

  /// The name of a railway by the label that it has in the data set.
  package func name(ofRailway label: String) -> Phrase { phrase(names.text("railway", label), label) }

  /// The names of powers with commas.
  func names(of powers: [PowerID]) -> Phrase { powers.map { name(of: $0) }.joined(by: comma) }
}
