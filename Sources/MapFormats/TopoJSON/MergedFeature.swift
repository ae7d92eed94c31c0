public import MapGeometry

/// A feature whose shape is made of parts of a coverage, for formats that share arcs; or any other shape.
public struct MergedFeature: Hashable, Sendable {
  /// A stable id within its layer; nil when it has none.
  public let id: String?
  /// Names and values, in the order in which they are written.
  public let properties: [Feature.Property]
  /// The source of the shape.
  public let shape: Shape

  /// The source of a shape.
  public enum Shape: Hashable, Sendable {
    /// The ground of faces of the coverage, by index; no shape without faces.
    case faces(Set<Int>)
    /// An arc of the coverage, by its index.
    case arc(Int)
    /// A separate shape.
    case geometry(Geometry)
  }

  /// A feature of these parts.
  public init(id: String? = nil, properties: [Feature.Property] = [], shape: Shape) {
    self.id = id
    self.properties = properties
    self.shape = shape
  }

  /// A feature over the faces of those indices; one without any has no shape.
  public init(id: String? = nil, properties: [Feature.Property] = [], faces: Set<Int>) {
    self.init(id: id, properties: properties, shape: .faces(faces))
  }

  /// The faces; empty for a shape of another source.
  public var faces: Set<Int> {
    if case .faces(let faces) = shape { faces } else { [] }
  }
}

extension Coverage {
  /// Features with resolved shapes, each set of faces dissolved once.
  public func features(_ merged: [MergedFeature]) -> [Feature] {
    var dissolved: [Set<Int>: Geometry?] = [:]
    return merged.map { feature in
      let geometry: Geometry?
      switch feature.shape {
      case .arc(let index): geometry = .lineString(arcs[index].line)
      case .geometry(let alone): geometry = alone
      case .faces(let faces):
        if let known = dissolved[faces] {
          geometry = known
        } else {
          geometry = faces.isEmpty ? nil : Geometry(self.dissolved(faces))
          dissolved[faces] = .some(geometry)
        }
      }
      return Feature(id: feature.id, properties: feature.properties, geometry: geometry)
    }
  }
}
