public import Diplomacy
public import MapGeometry

extension Railway {
  /// The lines with a track on some of the days: the whole line if the data set does not date it.
  public func track(in days: DayInterval) -> [LineString] { tracks(in: days).compactMap(line) }

  /// The same as the numbers of their first and last positions on the line: sections that follow each other are one
  /// stretch.
  package func tracks(in days: DayInterval) -> [ClosedRange<Int>] {
    guard !sections.isEmpty else { return [0...(line.positions.count - 1)] }
    var tracks: [ClosedRange<Int>] = []
    for section in sections where section.days?.intersection(days) != nil {
      if let last = tracks.last, last.upperBound == section.first {
        tracks[tracks.count - 1] = last.lowerBound...section.last
      } else {
        tracks.append(section.first...section.last)
      }
    }
    return tracks
  }

  /// The line along some of its positions.
  func line(_ track: ClosedRange<Int>) -> LineString? {
    track.count == line.positions.count ? line : try? LineString(Array(line.positions[track]))
  }
}
