import Cartography
import Diplomacy
import Foundation
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import TestSupport
import Testing

/// The frames of films.
@Suite struct MovieTests {
  private let atlas: Atlas

  init() throws { atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built") }

  /// A film of 1904 and 1905 with a map for each change.
  private func movie(
    seconds: Int,
    over period: DatePeriod? = nil,
    knownTo knowledge: Knowledge = .everything,
    in language: MapNames = .english
  ) throws -> (movie: Movie, days: [HistoricalDate], period: DatePeriod) {
    let period =
      try period ?? DatePeriod(from: HistoricalDate("1904-01-01"), through: HistoricalDate("1905-12-31"))
    var settings = MapSettings()
    settings.width = 300
    (settings.hasInsets, settings.names) = (false, language)
    let changes = atlas.changeDates(in: period, knownTo: knowledge)
    let days = [period.first] + changes
    var series = try MapSeries(of: atlas, on: BaseMap(), settings)
    var maps: [(day: HistoricalDate, drawing: MapDrawing)] = []
    for day in days {
      let snapshot = try #require(atlas.snapshot(on: day, knownTo: knowledge))
      maps.append((day, try series.drawing(of: snapshot)))
    }
    let movie = try Movie(of: maps, over: period, seconds: seconds, in: atlas, knownTo: knowledge, settings)
    return (movie, days, period)
  }

  @Test(arguments: [1, 7, 30])
  func `frames follow each other without a gap, each of equally many days, with the map of its last`(
    seconds: Int
  ) throws {
    let (movie, days, period) = try movie(seconds: seconds)
    #expect(movie.frames.count == seconds * Movie.framesPerSecond)
    var next = Int(period.first.dayNumber)
    for frame in movie.frames {
      #expect(frame.strip.days.lowerBound == next)
      next = frame.strip.days.upperBound
      #expect(abs(frame.strip.days.count - 731 / movie.frames.count) <= 1)
      #expect(frame.map == days.lastIndex { $0.dayNumber < next })
    }
    #expect(next == Int(period.last.dayNumber) + 1)
    #expect(Set(movie.maps.map(\.height)).count == 1)
  }

  @Test func `a frame is no shorter than a day`() throws {
    let period = try DatePeriod(from: HistoricalDate("1905-09-01"), through: HistoricalDate("1905-09-10"))
    let movie = try movie(seconds: 60, over: period).movie
    #expect(movie.frames.map(\.strip.days.count) == [Int](repeating: 1, count: 10))
  }

  @Test func `a frame names the last change until then, with instrument and balance`() throws {
    let (movie, days, _) = try movie(seconds: 100)
    let peace = try HistoricalDate("1905-09-05")
    #expect(days.contains(peace))
    let frame = try #require(movie.frames.first { $0.strip.days.contains(Int(peace.dayNumber)) })
    #expect(frame.strip.lines[0] == "5 September 1905: Treaty of Portsmouth")
    #expect(frame.strip.lines[1].contains("Japan: ") && frame.strip.lines[1].contains(" km² gained"))
    #expect(movie.frames[0].strip.lines.isEmpty)
  }

  @Test func `changes of one frame are told together, from the first to the last`() throws {
    let (movie, days, _) = try movie(seconds: 1)
    let war = try #require(movie.frames.first).strip
    let inside = days.dropFirst().filter { war.days.contains(Int($0.dayNumber)) }
    #expect(inside.count > 2)
    #expect(war.lines[0].hasPrefix("9 February 1904 – 20 April 1904: Protocol between Japan and Korea, R"))
    let before = try #require(atlas.snapshot(on: try HistoricalDate("1904-02-08")))
    let after = try #require(atlas.snapshot(on: try HistoricalDate("1904-04-20")))
    for balance in atlas.difference(from: before, to: after).balances(roundedTo: 1) where balance.gained > 0 {
      let power = try #require(atlas.register.powers.first { $0.id == balance.power })
      #expect(war.lines[1].contains("\(power.name): "), "\(war.lines)")
    }
  }

  @Test func `to the public there are no secret changes`() throws {
    let period = try DatePeriod(from: HistoricalDate("1912-06-01"), through: HistoricalDate("1912-08-31"))
    let all = try movie(seconds: 10, over: period).movie.frames.flatMap(\.strip.lines)
    let known = try movie(seconds: 10, over: period, knownTo: .public()).movie.frames.flatMap(\.strip.lines)
    #expect(all.contains { $0.contains("Third convention") })
    #expect(!known.contains { $0.contains("Third convention") })
  }
}
