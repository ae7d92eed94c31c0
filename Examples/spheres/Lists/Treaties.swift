import ArgumentParser
import CommandSupport
import Diplomacy
import HistoricalAtlas
import MapFormats

/// The instruments of the data set.
struct Treaties: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The treaties and other instruments, with dates, articles, clauses and sources.",
    discussion: """
        spheres treaties
        spheres treaties --json > treaties.json

      With the id of an instrument, as the list gives it, all that is known of that one.
      """
  )

  @Argument(help: "The id of an instrument; by default all, by date.") var id: String?
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var data: DataOptions

  func run() throws {
    try reportingFailure {
      let atlas = try data.atlas()
      let all = atlas.register.instruments.sorted {
        ($0.signed.earliest?.dayNumber ?? 0, $0.id) < ($1.signed.earliest?.dayNumber ?? 0, $1.id)
      }
      let instruments = id == nil ? all : all.filter { $0.id.name == id }
      if let id, instruments.isEmpty {
        throw CommandFailure.unknown(
          "instrument",
          id,
          known: all.map(\.id.name),
          listedBy: "spheres treaties"
        )
      }
      if json {
        Console.write(JSONValue.array(instruments.map(\.json)).bytes(.pretty) + [0x0A])
      } else if id == nil {
        for instrument in instruments {
          let mark = instrument.isSecret ? " (secret)" : ""
          Console.print("\(instrument.signed)  \(instrument.id.name)  \(instrument.name)\(mark)")
        }
      } else {
        for instrument in instruments { Console.print(Words(of: atlas).text(of: instrument)) }
      }
    }
  }
}
