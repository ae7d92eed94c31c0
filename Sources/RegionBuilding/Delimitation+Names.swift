extension Delimitation {
  /// The ids of the lines that the steps name.
  public var linesNamed: [String] { steps.flatMap(\.action.linesNamed) }
}

extension Step.Action {
  fileprivate var linesNamed: [String] {
    switch self {
    case .begin(let spot), .straight(let spot): spot.linesNamed
    case .along(let line, _, let stop): [line] + stop.linesNamed
    case .meridian(_, let stop), .parallel(_, let stop): stop.linesNamed
    case .extend(_, let line), .trim(_, let line): [line]
    }
  }
}

extension Spot {
  fileprivate var linesNamed: [String] {
    switch self {
    case .point: []
    case .nearest(let line, _), .meridian(_, let line), .parallel(_, let line): [line]
    case .crossing(let line, let other, _): [line, other]
    }
  }
}

extension Stop {
  fileprivate var linesNamed: [String] {
    if case .line(let line) = self { [line] } else { [] }
  }
}
