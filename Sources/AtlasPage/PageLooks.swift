import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry

/// The looks that differ from those of their verdicts, because a line is not known on the day.
struct PageLooks {
  /// For each key of the ground, the days from which its look is another; nil from when it is that of the verdict again.
  private(set) var changes: [[(day: HistoricalDate, look: Look?)]]

  /// The looks for the knowledge of a number.
  init(_ atlas: Atlas, _ found: PageVerdicts, _ number: Int, _ series: borrowing PageSeries) {
    changes = found.ground.keys.map { _ in [] }
    guard found.knowledges[number] != .everything else { return }
    var faces: [Int?] = found.ground.keys.map { _ in nil }
    for (face, key) in found.ground.numbers.enumerated() { faces[key] = faces[key] ?? face }
    let signed = atlas.borders.compactMap { atlas.treaty(drawing: $0)?.signed.earliest }
    let starts = found.stretches[number].joined().map(\.interval.start)
    for day in Set(starts + signed).filter(atlas.calendar.contains).sorted() {
      let snapshot = found.snapshot(on: day, number)
      let looks = series.looks(of: snapshot).looks
      for (key, face) in faces.enumerated() {
        guard let face else { continue }
        let look = looks[face] == Look(snapshot.verdicts[face]) ? nil : looks[face]
        if changes[key].last?.look != look { changes[key].append((day, look)) }
      }
    }
  }

  /// Stretches of a key with the days of its other looks put in: first day, verdict and look of each.
  func stretches(_ stretches: [Stretch], ofKey key: Int) -> [(
    day: HistoricalDate, verdict: Verdict, look: Look
  )] {
    let changes = changes[key]
    let days = Set(stretches.map(\.interval.start) + changes.map(\.day)).sorted()
    return days.compactMap { day in
      guard let verdict = stretches.last(where: { $0.interval.start <= day })?.verdict else { return nil }
      return (day, verdict, changes.last { $0.day <= day }?.look ?? Look(verdict))
    }
  }
}
