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
        spheres treaties --bibliography
        spheres treaties --bibliography --format bibtex > sources.bib

      With the id of an instrument, as the list gives it, all that is known of that one. --bibliography lists the \
      works that it cites, where they can be read and which passages were opened; of all instruments without an id.
      """
  )

  @Argument(help: "The id of an instrument; by default all, by date.") var id: String?
  @Flag(help: "List the sources instead.") var bibliography = false
  @Option(help: ArgumentHelp("Of a bibliography: text, bibtex or csl (CSL JSON).", valueName: "format"))
  var format: BibliographyFormat?
  @OptionGroup var printed: ListFormat
  @OptionGroup var data: DataOptions

  func validate() throws {
    if format != nil, !bibliography { throw ValidationError("--format needs --bibliography") }
    if printed.json, let format, format != .csl {
      throw ValidationError("--json and --format \(format.rawValue): expected one of the two")
    }
    if printed.csv, bibliography {
      throw ValidationError("a bibliography is text, BibTeX or CSL JSON, not --csv")
    }
  }

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
      if bibliography {
        let list = Bibliography(of: atlas.register, citedBy: id == nil ? nil : instruments.first)
        switch format ?? (printed.json ? .csl : .text) {
        case .text: Console.print(list.text)
        case .bibtex: Console.write(Array(list.bibTeX.utf8))
        case .csl: Console.write(list.cslJSON.bytes(.pretty) + [0x0A])
        }
      } else if printed.wrote(instruments.map { $0.json(in: atlas) }) {
        return
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

/// The formats of a bibliography.
enum BibliographyFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case bibtex
  case csl
}
