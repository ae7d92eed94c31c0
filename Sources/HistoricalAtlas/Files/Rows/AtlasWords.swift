import Diplomacy

/// The words of the enumerations, which `answers.cbor` stores by their index.
///
/// The lists are made once: `allCases` makes a new one each time.
enum AtlasWords {
  static let borderKinds = Border.Kind.allCases
  static let certainties = Certainty.allCases
  static let codedKinds = CodedThing.Kind.allCases
  static let confidences = DatedName.Confidence.allCases
  static let controls = Control.allCases
  static let dateBases = DateBasis.allCases
  static let hatches = PowerLook.Hatch.allCases
  static let instrumentKinds = InstrumentKind.allCases
  static let layers = Layer.allCases
  static let levels = RegionLevel.allCases
  static let namedKinds = NamedThing.Kind.allCases
  static let nameUses = DatedName.Use.allCases
  static let railwayControls = Railway.Control.allCases
  static let ranks = Place.Rank.allCases
  static let sourceKinds = Source.Kind.allCases
  static let sphereKinds = SphereKind.allCases
  static let tenures = Tenure.allCases

  /// The start of the file: the format and all words, so that a file of a program with other words is not
  /// misread.
  ///
  /// The format number is increased when a column is added, removed or changed.
  static var format: String {
    var text = "spheres atlas 7"
    add(borderKinds, to: &text)
    add(certainties, to: &text)
    add(codedKinds, to: &text)
    add(confidences, to: &text)
    add(controls, to: &text)
    add(dateBases, to: &text)
    add(hatches, to: &text)
    add(instrumentKinds, to: &text)
    add(layers, to: &text)
    add(levels, to: &text)
    add(namedKinds, to: &text)
    add(nameUses, to: &text)
    add(railwayControls, to: &text)
    add(ranks, to: &text)
    add(sourceKinds, to: &text)
    add(sphereKinds, to: &text)
    add(tenures, to: &text)
    return text
  }

  private static func add<Word: RawRepresentable<String>>(_ words: [Word], to text: inout String) {
    text += ";"
    for word in words {
      text += " "
      text += word.rawValue
    }
  }
}
