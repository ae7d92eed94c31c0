package import Diplomacy
package import HistoricalAtlas
package import MapGeometry

extension Railway {
  /// The stretches with a track on a day, as the numbers of their first and last positions on the line:
  /// sections that follow each other are one stretch.
  package func tracks(on day: HistoricalDate) -> [ClosedRange<Int>] {
    guard !sections.isEmpty else { return [0...(line.positions.count - 1)] }
    var tracks: [ClosedRange<Int>] = []
    for section in sections where section.days?.contains(day) ?? false {
      if let last = tracks.last, last.upperBound == section.first {
        tracks[tracks.count - 1] = last.lowerBound...section.last
      } else {
        tracks.append(section.first...section.last)
      }
    }
    return tracks
  }

  /// The line along some of its positions.
  package func line(_ track: ClosedRange<Int>) -> LineString? {
    track.count == line.positions.count ? line : try? LineString(Array(line.positions[track]))
  }
}

extension Railway.Section {
  /// The days with a track: from the first that the date may mean on; nil if it was never laid.
  package var days: DayInterval? {
    opened.earliest.flatMap { try? DayInterval(start: $0, end: closed?.earliest) }
  }
}
