using CfnGen.Startup;

// Whole processes, as a user starts them: see docs/performance.md.
var rounds = args is [var number] && int.TryParse(number, out var given) && given > 0 ? given : 40;
var root = Repository.Root();
var empty = PublishedProgram.Of(root, "benchmarks/EmptyProgram", "EmptyProgram");
var cfngen = PublishedProgram.Of(root, "src/CfnGen.Cli", "cfngen");
var catalogue = PublishedProgram.Of(root, "benchmarks/CatalogueProbe", "CatalogueProbe");

Console.WriteLine($"{Environment.ProcessorCount} processors, {rounds} rounds; each round runs every line once, ratios are medians of the rounds.\n");
StartupTable.Print(root, empty, cfngen, rounds);
CatalogueTable.Print(catalogue, rounds);
CheckTable.Print(root, cfngen);
