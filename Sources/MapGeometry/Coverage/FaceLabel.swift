/// The label of a position in four bytes: a face, or none, and whether it lies on a border.
public struct FaceLabel: Hashable, Sendable {
  /// The face counted from 1, or 0 for none; bit 31 is set on a border, only bit 30 for an invalid position.
  public let rawValue: UInt32

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// A position outside every face.
  public static let outside = FaceLabel(rawValue: 0)
  /// An invalid position: not finite, or off the globe.
  public static let noPosition = FaceLabel(rawValue: 1 << 30)

  /// The index of the face in the coverage; nil outside every face and for an invalid position.
  public var face: Int? {
    let counted = Int(rawValue & (FaceLabel.noPosition.rawValue - 1))
    return counted == 0 ? nil : counted - 1
  }
  /// Whether the position lies exactly on a border.
  public var isOnBorder: Bool { rawValue & FaceLabel.border != 0 }
  /// Whether the position was valid.
  public var isPosition: Bool { self != .noPosition }

  static let border: UInt32 = 1 << 31
}
