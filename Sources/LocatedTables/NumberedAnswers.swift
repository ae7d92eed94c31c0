package import Diplomacy
package import HistoricalAtlas
import MapGeometry

/// The answers of an atlas by number, and the numbers for positions and days in memory: no text is read or made.
///
/// A value, some megabytes; threads may share it.
package struct NumberedAnswers: Sendable {
  /// What is said of an answer: all that is known without the position.
  package static let columns = AddedColumn.allCases.filter { $0 != .borderKilometres }
  /// The number of the answer to what is no position or no day.
  package static let unread = Int32(AnswerTable.unread)

  private let locator: TableLocator

  /// Makes the answers ready, which takes some ten milliseconds.
  package init(_ atlas: Atlas, knownTo knowledge: Knowledge) {
    locator = TableLocator(atlas, knownTo: knowledge, adding: AddedColumns(Self.columns))
  }

  /// For each answer its cells, in the order of ``columns``; nil for what is unknown.
  package var cells: [[String?]] {
    let order = Self.columns.compactMap { locator.columns.columns.firstIndex(of: $0) }
    return locator.answers.cells.map { cells in order.map { cells[$0] } }
  }

  /// Writes the number of the answer for each position on its day, as ``TableLocator/cells(at:in:)`` answers.
  ///
  /// - Parameters:
  ///   - longitudes: Degrees east of Greenwich.
  ///   - latitudes: Degrees north of the equator, as many.
  ///   - days: Days since 1 January 1970, as many, or one for all.
  ///   - numbers: The output, as many.
  package func locate(
    longitudes: UnsafeBufferPointer<Double>,
    latitudes: UnsafeBufferPointer<Double>,
    days: UnsafeBufferPointer<Int32>,
    into numbers: UnsafeMutableBufferPointer<Int32>
  ) {
    let count = longitudes.count
    precondition(latitudes.count == count && numbers.count == count)
    let dayCount = days.count
    precondition(dayCount == count || dayCount == 1)
    guard let days = days.baseAddress, let output = numbers.baseAddress else { return }
    let isOneDay = count == 1 || dayCount == 1
    let (faces, table) = (locator.faces, locator.answers)
    withUnsafeTemporaryAllocation(of: FaceLabel.self, capacity: Self.blockSize) { labels in
      guard let found = labels.baseAddress else { return }
      var start = 0
      while start < count {
        let block = start..<min(count, start &+ Self.blockSize)
        faces.locate(
          longitudes: UnsafeBufferPointer(rebasing: longitudes[block]),
          latitudes: UnsafeBufferPointer(rebasing: latitudes[block]),
          into: labels
        )
        table.write(
          found,
          isOneDay ? days : days + start,
          isOneDay: isOneDay,
          since: Self.epoch,
          count: block.count,
          to: output + start
        )
        start = block.upperBound
      }
    }
  }

  private static let blockSize = 4096
  /// The Julian day number of 1 January 1970.
  private static let epoch: Int32 = 2_440_588
}
