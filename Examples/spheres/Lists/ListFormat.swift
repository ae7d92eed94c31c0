import ArgumentParser
import CommandSupport
import MapFormats

/// How a list is printed other than as text.
struct ListFormat: ParsableArguments {
  @Flag(help: "Print JSON.") var json = false
  @Flag(help: "Print CSV: a row for each, lists of values in one cell with semicolons between.") var csv =
    false

  func validate() throws {
    if json, csv { throw ValidationError("--json and --csv: give one of them") }
  }

  /// Prints the list as JSON or CSV where that was asked for.
  func wrote(_ list: [JSONValue]) -> Bool {
    if json { Console.write(JSONValue.array(list).bytes(.pretty) + [0x0A]) }
    if csv { Console.write(CSVTable(objects: list).csv()) }
    return json || csv
  }
}
