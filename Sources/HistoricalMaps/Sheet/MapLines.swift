package import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry

/// The lines of a map: each arc once, in its style on the day.
package struct MapLines {
  package private(set) var borders: [MapBorder] = []
  /// The indices of the arcs of each border, in the order of the borders.
  package private(set) var arcs: [[Int]] = []

  /// An arc is approximate when it is known to this many kilometres or worse.
  package static let approximateFrom = 10

  /// Ground of one look that is not so many pixels across on a sheet of 1200 pixels has no edge of its own.
  static let smallestOutlined = 3.0

  init(
    _ snapshot: Snapshot,
    _ looksOfFaces: SnapshotLooks,
    of atlas: Atlas,
    _ names: MapNames,
    _ ground: LineGround
  ) {
    let (looks, all) = Self.numbers(of: looksOfFaces)
    let arcs = atlas.coverage.arcs
    let pieces = OutlinedPieces(of: looks, in: atlas.coverage, smallest: ground.smallest)
    var groups: [Key: [Int]] = [:]
    for (number, line) in ground.lines.enumerated() {
      let standingOfTreaty = LineStanding(of: line.border, drawnBy: line.treaty, on: line.days, in: snapshot)
      let treatyKind = ground.straight[line.border.id] ?? .treatyLine
      for index in line.arcs {
        guard let kindOfDay = line.border.kind(on: snapshot.day, beside: ground.beside[index] ?? []) else {
          continue
        }
        let standing = kindOfDay == line.border.kind ? standingOfTreaty : .lasting
        let kind = standing == .holds ? treatyKind : kindOfDay.plainKind
        let sides = arcs[index].sides
        let isDrawn =
          switch standing {
          case .holds: true
          case .unheardOf: false
          case .lasting where line.border.kind == .partEdge:
            sides.differ(in: looks) && pieces.areOutlined(along: arcs[index])
          case .lasting: sides.differ(in: looks) || sides.differ(in: ground.regions)
          case .past: sides.differ(in: looks)
          }
        guard isDrawn else { continue }
        // Between two states of one power, whatever limit of provinces it was.
        let isOfStates =
          !kind.isOfTreaty && line.border.kind != .frontier && sides.isBetweenStates(looks, all)
        let isApproximate = arcs[index].origin.uncertaintyInKilometres >= Double(Self.approximateFrom)
        let drawn = isOfStates ? BorderKind.stateBorder : kind
        groups[Key(line: number, kind: drawn, isApproximate: isApproximate), default: []].append(index)
      }
    }
    var named: Set<Int> = []
    for (key, indices) in groups.sorted(by: { $0.key < $1.key }) {
      let (border, treaty, _, _) = ground.lines[key.line]
      let isTreaty = key.kind.isOfTreaty
      let isNamed = isTreaty && named.insert(key.line).inserted
      borders.append(
        MapBorder(
          id: border.id + Self.suffix(of: key.kind, border) + (key.isApproximate ? "-approximate" : ""),
          kind: key.kind,
          isApproximate: key.isApproximate,
          isSecret: isTreaty && treaty?.isSecret(on: snapshot.day) == true,
          lines: indices.map { arcs[$0].line },
          name: isNamed ? border.label : nil,
          title: names.english(border.name)
        )
      )
      self.arcs.append(indices)
    }
  }

  /// What distinguishes stretches of a line that are not of its own kind on the day.
  private static func suffix(of kind: BorderKind, _ border: Border) -> String {
    switch kind {
    case .stateBorder: "-state"
    case .treatyLine, .meridian, .parallel: ""
    case .frontier, .partEdge, .provincialLimit, .coast:
      border.kinds.isEmpty || kind == border.kind.plainKind ? "" : "-\(kind.rawValue)"
    }
  }

  /// For each face a number that it shares with those that look alike, and the looks by their numbers.
  private static func numbers(of all: SnapshotLooks) -> (numbers: [Int], looks: [Look]) {
    var known: [Look: Int] = [:]
    var looks: [Look] = []
    let numbers = all.looks.map { look in
      if let number = known[look] { return number }
      known[look] = looks.count
      looks.append(look)
      return looks.count - 1
    }
    return (numbers, looks)
  }

  private struct Key: Hashable, Comparable {
    /// The number of the line, by the order of ids.
    let line: Int
    let kind: BorderKind
    let isApproximate: Bool

    static func < (a: Key, b: Key) -> Bool {
      (a.line, a.kind.rawValue, a.isApproximate ? 1 : 0) < (b.line, b.kind.rawValue, b.isApproximate ? 1 : 0)
    }
  }
}

extension ArcSides {
  /// Whether states behind which one power stands meet here.
  fileprivate func isBetweenStates(_ numbers: [Int], _ looks: [Look]) -> Bool {
    guard let left, let right else { return false }
    return looks[numbers[left]].isOfOtherState(looks[numbers[right]])
  }
}

extension BorderKind {
  /// Whether it is the style of a line that a treaty draws on the day.
  fileprivate var isOfTreaty: Bool {
    switch self {
    case .treatyLine, .meridian, .parallel: true
    case .frontier, .stateBorder, .partEdge, .provincialLimit, .coast: false
    }
  }
}

extension Border.Kind {
  /// The style of a line that no treaty draws on the day.
  fileprivate var plainKind: BorderKind {
    switch self {
    case .frontier: .frontier
    case .partEdge: .partEdge
    case .coast, .treatyLine, .provincialLimit, .administrativeLimit, .helper: .provincialLimit
    }
  }
}
