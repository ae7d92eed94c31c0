import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry

/// The bars of some ground: who led in it on each day, by which instrument, and in what share of it.
struct LeadBars {
  /// What one bar has in common.
  private struct Key: Hashable {
    let look: LeadLook
    let instrument: InstrumentID?
    /// Nil where certainty is not told.
    let certainty: Certainty?
  }

  /// Days of a face with one key.
  private struct Turn {
    let day: HistoricalDate
    let key: Key
    let verdict: Verdict
  }

  /// Days on which a key keeps its share.
  private struct Piece {
    let turn: Turn
    let start: HistoricalDate
    var end: HistoricalDate
    let top: Double
    let bottom: Double

    func lies(from top: Double, to bottom: Double) -> Bool {
      abs(self.top - top) < 1e-9 && abs(self.bottom - bottom) < 1e-9
    }
  }

  private(set) var bars: [ChartBar] = []
  /// Who led on some day.
  private(set) var looks: Set<LeadLook> = []

  /// The bars of faces on days of the calendar.
  init(ofFaces faces: some Collection<Int>, _ frame: ChartFrame) {
    let areas = frame.atlas.coverage.faces.map(\.areaInSquareKilometres)
    let histories = faces.sorted().map { face in
      (area: areas[face], turns: frame.turns(ofFace: face).map { Self.turn($0.day, $0.verdict) })
    }
    fill(histories, frame)
  }

  /// The bars of one place, with how certain each is.
  init(of stretches: [Stretch], _ frame: ChartFrame) {
    let turns = stretches.compactMap { stretch in
      stretch.interval.intersection(frame.days).map {
        Self.turn($0.start, stretch.verdict, stretch.certainty)
      }
    }
    fill([(1, turns)], frame)
  }

  private static func turn(_ day: HistoricalDate, _ verdict: Verdict, _ certainty: Certainty? = nil) -> Turn {
    let key = Key(look: LeadLook(verdict), instrument: verdict.restingClaim?.instrument, certainty: certainty)
    return Turn(day: day, key: key, verdict: verdict)
  }

  private mutating func fill(_ ground: [(area: Double, turns: [Turn])], _ frame: ChartFrame) {
    let starts = Set(ground.flatMap(\.turns).map(\.day)).sorted()
    let total = max(ground.reduce(0) { $0 + $1.area }, .leastNonzeroMagnitude)
    let order = Self.order(of: ground, until: frame.lastDay)
    var next = ground.map { _ in 0 }
    var pieces: [Piece] = []
    var open: [Key: Int] = [:]
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : frame.lastDay.next
      var shares: [Key: (area: Double, turn: Turn)] = [:]
      for (number, piece) in ground.enumerated() {
        while next[number] + 1 < piece.turns.count, piece.turns[next[number] + 1].day <= start {
          next[number] += 1
        }
        let turn = piece.turns[next[number]]
        shares[turn.key, default: (0, turn)].area += piece.area
      }
      let sorted = shares.sorted { order[$0.key, default: 0] < order[$1.key, default: 0] }
      // A small share is drawn so that it can be seen.
      let heights = sorted.map { max($0.value.area / total, 0.07) }
      let sum = heights.reduce(0, +)
      var top = 0.0
      var stay: [Key: Int] = [:]
      for (share, height) in zip(sorted, heights) {
        let bottom = top + height / sum
        if let last = open[share.key], pieces[last].lies(from: top, to: bottom) {
          pieces[last].end = end
          stay[share.key] = last
        } else {
          stay[share.key] = pieces.count
          let turn = share.value.turn
          pieces.append(Piece(turn: turn, start: start, end: end, top: top, bottom: bottom))
        }
        top = bottom
      }
      open = stay
    }
    looks = Set(pieces.map(\.turn.key.look))
    bars = pieces.map { piece in
      let (key, verdict) = (piece.turn.key, piece.turn.verdict)
      var bar = frame.bar(from: piece.start, to: piece.end, verdict, key.look, key.certainty)
      (bar.top, bar.bottom) = (piece.top, piece.bottom)
      return bar
    }
  }

  /// The rank of each key from the top of the row: who holds more for longer comes first.
  private static func order(
    of ground: [(area: Double, turns: [Turn])],
    until last: HistoricalDate
  ) -> [Key: Int] {
    var held: [Key: (amount: Double, first: Int)] = [:]
    var count = 0
    for (area, turns) in ground {
      for (index, turn) in turns.enumerated() {
        let end = index + 1 < turns.count ? turns[index + 1].day : last.next
        if held[turn.key] == nil { count += 1 }
        held[turn.key, default: (0, count)].amount += area * Double(turn.day.distance(to: end))
      }
    }
    let sorted = held.sorted { ($1.value.amount, $0.value.first) < ($0.value.amount, $1.value.first) }
    return Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.key, $0) })
  }
}

extension Verdict {
  /// The claim by which an instrument leads; nil where a general title does, which names no act.
  var restingClaim: Claim? {
    predominant.flatMap { $0.layer == .own || $0.tenure.rank?.isContestable == true ? $0 : nil }
  }
}
