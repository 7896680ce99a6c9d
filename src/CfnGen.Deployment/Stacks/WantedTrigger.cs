namespace CfnGen.Deployment.Stacks;

/// <param name="LogicalId">An alarm of the stack.</param>
/// <param name="Type"><c>AWS::CloudWatch::Alarm</c> or <c>AWS::CloudWatch::CompositeAlarm</c>.</param>
public sealed record WantedTrigger(string LogicalId, string Type);
