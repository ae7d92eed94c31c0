public import MapGeometry

/// What a layer for map programs shows of an atlas.
public enum LayerKind: String, CaseIterable, Hashable, Sendable {
  /// Every claim, each with its own days. Claims overlap: a sphere lies over a sovereignty.
  case claims
  /// What leads, with the days on which it does; no two overlap on one day. Contested ground is left out.
  case predominant
  /// What is said of each face, with the days on which it is: also who is sovereign, who contends, and where no
  /// line reaches. The faces cover the whole ground on every day.
  case regions
  /// Each arc of the coverage with what drew it.
  case borders
  /// The places of the time.
  case places
  /// The railways, each with whose it was when.
  case railways
  /// The stations of the railways.
  case stations

  /// The name for people.
  public var title: String {
    switch self {
    case .claims: "Claims"
    case .predominant: "What leads"
    case .regions: "Regions"
    case .borders: "Borders"
    case .places: "Places"
    case .railways: "Railways"
    case .stations: "Stations"
    }
  }

  /// What one feature of the layer is.
  package var noun: String {
    switch self {
    case .claims, .predominant: "claim"
    case .regions: "region"
    case .borders: "border"
    case .places: "place"
    case .railways: "railway"
    case .stations: "station"
    }
  }

  /// What the shapes of the layer are.
  public var shape: ShapeType {
    switch self {
    case .claims, .predominant, .regions: .polygon
    case .borders, .railways: .line
    case .places, .stations: .point
    }
  }
}
