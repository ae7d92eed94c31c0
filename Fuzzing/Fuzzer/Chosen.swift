import Foundation

/// The check that was asked for.
let chosen = Check(rawValue: ProcessInfo.processInfo.environment["SPHERES_FUZZ_CHECK"] ?? "") ?? .dates
