using CfnGen.CloudFormationStandIn;
using CfnGen.CloudFormationStandIn.Control;

await using var standIn = StandIn.Start(CommandLine.Parse(args));

// The only line that it writes: whoever started it reads where to find it.
Console.WriteLine(standIn.Endpoint.GetLeftPart(UriPartial.Authority));
await Task.Delay(Timeout.Infinite).ConfigureAwait(false);
