public import MapGeometry

/// The kinds of layers for GIS programs.
public enum LayerKind: String, CaseIterable, Hashable, Sendable {
  /// Every claim, each with its own days. Claims overlap: a sphere lies over a sovereignty.
  case claims
  /// What leads, with the days on which it does; no two overlap on the same day. Contested ground is left
  /// out.
  case predominant
  /// The finding for each face, with its days: also who is sovereign, who contends, and where a sphere is
  /// undelimited. The faces cover all ground on every day.
  case regions
  /// The parts: ground on which clauses hold that is no region. Parts overlap.
  case parts
  /// Each arc of the coverage with its origin.
  case borders
  /// The places.
  case places
  /// The railways, each with its owner over time.
  case railways
  /// The stations of the railways.
  case stations

  /// The display name.
  public var title: String {
    switch self {
    case .claims: "Claims"
    case .predominant: "What leads"
    case .regions: "Regions"
    case .parts: "Parts"
    case .borders: "Borders"
    case .places: "Places"
    case .railways: "Railways"
    case .stations: "Stations"
    }
  }

  /// The type of one feature of the layer.
  package var noun: String {
    switch self {
    case .claims, .predominant: "claim"
    case .regions: "region"
    case .parts: "part"
    case .borders: "border"
    case .places: "place"
    case .railways: "railway"
    case .stations: "station"
    }
  }

  /// What the shapes of the layer are.
  public var shape: ShapeType {
    switch self {
    case .claims, .predominant, .regions, .parts: .polygon
    case .borders, .railways: .line
    case .places, .stations: .point
    }
  }
}
