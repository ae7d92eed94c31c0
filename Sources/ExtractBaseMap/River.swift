import MapGeometry

/// The rivers that treaties name, by Natural Earth's number for them.
enum River {
  /// Numbers and names. Natural Earth's own table has `?` for apostrophes, and calls the lower Nen, number 967,
  /// by the name of the Second Songhua.
  private static let names: [Int: String] = [
    646: "Second Songhua",
    680: "Yalu",
    692: "Tao'er",
    940: "Nen",
    967: "Nen",
    1108: "Tumen",
  ]

  /// The name of a river: the one above, else as the source has it.
  static func name(of river: Feature) -> PropertyValue {
    if case .integer(let number) = river["rivernum"], let name = names[number] { return .string(name) }
    return river["name"] ?? .null
  }
}
