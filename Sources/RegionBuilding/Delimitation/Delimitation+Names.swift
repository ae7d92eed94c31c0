extension Delimitation {
  package var linesNamed: [String] { steps.flatMap(\.linesNamed) }
}

extension Step {
  package var linesNamed: [String] { action.linesNamed }

  package var pointsNamed: [String] {
    switch action {
    case .begin(let spot), .straight(let spot): spot.pointsNamed
    case .along(_, _, let stop), .meridian(_, let stop), .parallel(_, let stop): stop.pointsNamed
    case .extend, .trim: []
    }
  }
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
    case .point, .position: []
    case .nearest(let line, _), .closest(let line, _), .meridian(_, let line), .parallel(_, let line): [line]
    case .crossing(let line, let other, _): [line, other]
    }
  }

  fileprivate var pointsNamed: [String] {
    switch self {
    case .point(let point), .nearest(_, let point): [point]
    case .position, .closest, .meridian, .parallel, .crossing: []
    }
  }
}

extension Stop {
  fileprivate var pointsNamed: [String] {
    if case .point(let point) = self { [point] } else { [] }
  }

  fileprivate var linesNamed: [String] {
    if case .line(let line) = self { [line] } else { [] }
  }
}
