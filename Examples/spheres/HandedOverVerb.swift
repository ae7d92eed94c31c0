/// The verbs that other programs do.
///
/// Their names stand here beside those of the commands, for ArgumentParser takes longer to say which verbs it knows
/// than all else that happens before the other program starts.
enum HandedOverVerb: String, CaseIterable {
  case map
  case atlas
  case overlap
  case new
  case check
  case build

  /// The program that does it.
  var program: OtherProgram {
    switch self {
    case .map, .atlas: .gis
    case .overlap, .new, .check, .build: .build
    }
  }
}
