import MapFormats
import MapGeometry
import Testing

@Suite struct CSVReaderTests {
  @Test func `a record has its cells and the line on which it starts`() throws {
    #expect(try read("a,b\n1,\n\n,2\n") == ["1: a|b", "2: 1|", "4: |2"])
    #expect(try read("a") == ["1: a"])
    #expect(try read("") == [])
    #expect(try read("\n\r\n") == [])
  }

  @Test func `lines end as Unix or Windows end them, and a byte order mark is no part of a cell`() throws {
    #expect(try read("\u{FEFF}a,b\r\n1,\"2\"\r\n\r\n3,4") == ["1: a|b", "2: 1|2", "4: 3|4"])
    #expect(try read("a\rb\n") == ["1: a\rb"])
  }

  @Test func `a cell in quotation marks holds commas, line ends and marks written twice`() throws {
    #expect(try read("\"a,b\",\"say \"\"a\"\"\",\"\"\n") == ["1: a,b|say \"a\"|"])
    #expect(try read("\"two\r\nlines\nmore\",x\ny") == ["1: two\r\nlines\nmore|x", "4: y"])
    #expect(try read("\"a\" \t,b\n\"\"") == ["1: a|b", "2: "])
    #expect(try read("\"a,\u{301}\",\u{301}\n") == ["1: a,\u{301}|\u{301}"])
  }

  @Test func `a mark inside a cell without marks around it is text`() throws {
    #expect(try read("6\" nail,a \"b\"\n") == ["1: 6\" nail|a \"b\""])
  }

  @Test(arguments: [
    ("a\nb,\"c\nd\n", ["1: a", "! line 2: a quotation mark is not closed", "3: d"]),
    ("\"a\"b\"\n\"c\"", ["! line 1: a quotation mark is not closed", "2: c"]),
    ("a,\"b\r\n\"c\",d", ["! line 1: a quotation mark is not closed", "2: c|d"]),
    ("\"x\ny\",\"z\n1", ["! line 2: a quotation mark is not closed", "3: 1"]),
    ("\"", ["! line 1: a quotation mark is not closed"]),
  ])
  func `a mark that is not closed is reported and spoils one record`(text: String, expected: [String]) {
    var reader = CSVReader(text)
    var found: [String] = []
    while true {
      do throws(CSVError) {
        guard let record = try reader.next() else { break }
        found.append(description(record))
      } catch {
        found.append("! \(error)")
      }
    }
    #expect(found == expected)
  }

  @Test func `what is written is read back`() throws {
    let rows = [["a,b", " c ", "\"", ""], ["", "two\nlines", "\r\n", "日本"]]
    var bytes: [UInt8] = []
    for row in rows { CSVTable.append(line: row.map { .string($0) }, to: &bytes) }
    var reader = CSVReader(text(bytes))
    for row in rows { #expect(try reader.next()?.cells == row) }
    #expect(try reader.next() == nil)
  }

  private func read(_ text: String) throws -> [String] {
    var reader = CSVReader(text)
    var records: [String] = []
    while let record = try reader.next() { records.append(description(record)) }
    return records
  }

  private func description(_ record: CSVReader.Record) -> String {
    "\(record.line): \(record.cells.joined(separator: "|"))"
  }
}
