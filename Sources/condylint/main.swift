import Commands

await Condylint.runAndExit()
