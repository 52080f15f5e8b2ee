import Commands

await Program.runAndExit()
