import MapFormats
import TestSupport
import Testing

@Suite struct TreatiesTests {
  private func treaty(_ id: String) throws -> String {
    let outcome = try Program.spheres.run(["treaties", id])
    #expect(outcome.code == 0, "\(outcome.errors)")
    return outcome.text
  }

  @Test func `an instrument with parties, signatories, place, both calendars and its popular account`() throws
  {
    let text = try treaty("russo-japanese-secret-1907")
    #expect(text.contains("Parties: Japan, Russian Empire\n"))
    #expect(text.contains("Signatories: Motono Ichiro"))
    #expect(text.contains("Place: St Petersburg\n"))
    #expect(text.contains("Signed: 1907-07-30 (1907-07-17 Old Style)\n"))
    #expect(text.contains("Popular account: "))
    #expect(text.contains("Source: Price, E"))
  }

  @Test func `each clause says which date counts, what was public when, and who recognised it`() throws {
    let text = try treaty("russo-japanese-secret-1907")
    #expect(
      text.contains(
        """
        Clause south-manchuria-16: South Manchuria (without upper-taor), Japan, sphere of influence (railways and telegraphs)
          1907-07-30 to 1917-11-07, ended by October Revolution and Decree on Peace
          counted from signature, Additional article
          secret, public from 1921/1933, certain
          recognised by Russian Empire
        """
      )
    )
    #expect(try treaty("port-arthur-lease-1898").contains("counted from the day it took effect on the spot"))
  }

  @Test func `the Neutrality Pact mentions the popular account's date`() throws {
    #expect(
      try treaty("neutrality-pact-1941").contains(
        "Popular account: The popular encyclopaedia account dates it 14 March 1941"
      )
    )
  }

  @Test func `an instrument published after the calendar says so`() throws {
    #expect(try treaty("yalta-1945").contains("Public from: 1946-02-11"))
  }

  @Test func `an instrument without a clause is an event that changed no region`() throws {
    let text = try treaty("knox-proposal-1909")
    #expect(!text.contains("Clause "))
    #expect(text.contains("Source: "))
  }
}
