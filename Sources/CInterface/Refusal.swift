import CSpheres
import HistoricalAtlas

/// Why an entry does not answer: a status of `spheres.h`, and the message.
struct Refusal: Error {
  let status: Int32
  let message: String

  static func wrongUsage(_ message: String) -> Refusal { Refusal(SPHERES_WRONG_USAGE, message) }
  static func badInput(_ message: String) -> Refusal { Refusal(SPHERES_BAD_INPUT, message) }
  static func fault(_ message: String) -> Refusal { Refusal(SPHERES_FAULT, message) }

  init(_ error: AtlasError) {
    switch error {
    case .unreadable: self.init(SPHERES_CANNOT_READ, error.description)
    case .damaged, .mismatch, .faceWithoutRegion, .faceWithoutPart, .arcWithoutBorder:
      self.init(SPHERES_BAD_INPUT, error.description)
    }
  }

  private init(_ status: Int32, _ message: String) {
    self.status = status
    self.message = message
  }
}
