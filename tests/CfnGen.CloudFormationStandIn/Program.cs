using CfnGen.CloudFormationStandIn;

await using var standIn = StandIn.Start();
Console.WriteLine(standIn.Endpoint);
await Task.Delay(Timeout.Infinite).ConfigureAwait(false);
