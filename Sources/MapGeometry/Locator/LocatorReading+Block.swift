extension LocatorReading {
  /// Labels the positions of a block by the cells of the grid; the rest wait.
  ///
  /// - Returns: How many wait.
  @inline(__always)
  func labelByCells(
    count: Int,
    into labels: UnsafeMutablePointer<FaceLabel>,
    using block: LocatorBlock
  ) -> Int {
    let limit = frame.labelLimit
    var left = 0
    var index = 0
    while index < count {
      let entry = UInt32(cells[Int(UInt32(truncatingIfNeeded: block.cells[index]))])
      labels[index] = FaceLabel(rawValue: entry)
      block.waiting[left] = UInt32(truncatingIfNeeded: index)
      left &+= Int(bit(entry >= limit))
      index &+= 1
    }
    return left
  }

  /// Labels the waiting positions.
  ///
  /// One pass for each step, so that memory latencies of many positions overlap, without branches that differ
  /// by position: a misprediction costs more than the step.
  @inline(never)
  func labelWaiting(
    _ left: Int,
    into labels: UnsafeMutablePointer<FaceLabel>,
    using block: LocatorBlock
  ) {
    var progress = LocatorProgress(block: block, labels: labels)
    var turn = 0
    while turn < left {
      let (west, south) = (block.fromWest[turn], block.fromSouth[turn])
      let entry = frame.holds(west, south) ? UInt32(cells[Int(frame.cell(west, south))]) : 0
      block.depths[turn] = 0
      progress.reach(entry < frame.labelLimit ? entry : codes[Int(entry &- frame.labelLimit)], turn)
      turn &+= 1
    }
    while progress.divided > 0 { descend(&progress) }
    order(progress.listed, in: block)
    var place = 0
    while place < progress.listed {
      let turn = Int(block.ordered[place])
      let list = pool + Int(block.codes[turn] & LocatorCode.mask)
      let label = label(in: list, block.fromWest[turn], block.fromSouth[turn])
      labels[Int(block.waiting[turn])] = FaceLabel(rawValue: label)
      place &+= 1
    }
  }

  /// Moves each position in a divided cell to the smaller cell that contains it.
  @inline(__always)
  private func descend(_ progress: inout LocatorProgress) {
    let block = progress.block
    let count = progress.divided
    progress.divided = 0
    var place = 0
    while place < count {
      let turn = Int(block.divided[place])
      let grid = pool + Int(block.codes[turn] & LocatorCode.mask)
      let bits = grid[0]
      let depth = block.depths[turn] &+ bits
      block.depths[turn] = depth
      let mask = (1 as UInt32) &<< bits &- 1
      let row = (block.fromSouth[turn] &>> (frame.rowShift &- depth)) & mask
      let column = (block.fromWest[turn] &>> (frame.columnShift &- depth)) & mask
      progress.reach(grid[1 &+ Int((row &<< bits) | column)], turn)
      place &+= 1
    }
  }

  /// Sorts the positions whose cells list edges by the number of edges.
  @inline(__always)
  private func order(_ listed: Int, in block: LocatorBlock) {
    block.tallies.update(repeating: 0, count: LocatorBlock.tallyCount)
    let most = UInt32(LocatorBlock.tallyCount - 1)
    var place = 0
    while place < listed {
      let edges = min(pool[Int(block.codes[Int(block.listed[place])] & LocatorCode.mask)], most)
      block.depths[place] = edges
      block.tallies[Int(edges)] &+= 1
      place &+= 1
    }
    var start: UInt32 = 0
    for edges in 0..<LocatorBlock.tallyCount {
      let count = block.tallies[edges]
      block.tallies[edges] = start
      start &+= count
    }
    place = 0
    while place < listed {
      let edges = Int(block.depths[place])
      block.ordered[Int(block.tallies[edges])] = block.listed[place]
      block.tallies[edges] &+= 1
      place &+= 1
    }
  }
}
