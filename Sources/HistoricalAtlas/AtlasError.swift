public import MapGeometry

/// Why there is no atlas.
public enum AtlasError: Error, Hashable, Sendable {
  /// A file of the built data cannot be read; with the system's message.
  case unreadable(file: String, reason: String)
  /// A file of the built data is damaged: where, what was found, what was expected.
  case damaged(file: String, reason: String)
  /// The built data are not from one build: a file does not match the manifest.
  case mismatch(file: String)
  /// A face of the coverage has no region in the register.
  case faceWithoutRegion(RegionID)
  /// A face of the coverage lies in a part that the register does not have.
  case faceWithoutPart(PartID)
  /// The origin of an arc is not a border of the data set.
  case arcWithoutBorder(String)
}

extension AtlasError: CustomStringConvertible {
  /// What was found, what was expected, and how to fix it.
  public var description: String {
    switch self {
    case .unreadable(let file, let reason):
      "cannot read \(file): \(reason)"
    case .damaged(let file, let reason):
      "\(file) is damaged: \(reason); run `spheres build` to make it anew"
    case .mismatch(let file):
      "\(file) is not the file that manifest.json names; run `spheres build` to make all files anew"
    case .faceWithoutRegion(let id):
      "the coverage has a face \(id), which is no region of the register; run `spheres build`"
    case .faceWithoutPart(let id):
      "the coverage has a face in \(id), which is no part of the register; run `spheres build`"
    case .arcWithoutBorder(let id):
      "the coverage has an arc drawn by \(id), which is no border of the data set; run `spheres build`"
    }
  }
}
