namespace CfnGen.Model;

/// <summary>An alarm of the stack that rolls an update back.</summary>
/// <param name="LogicalId">In the stack's template. CloudFormation asks for the alarm's ARN, which is known when the alarm exists.</param>
/// <param name="Type"><c>AWS::CloudWatch::Alarm</c> or <c>AWS::CloudWatch::CompositeAlarm</c>.</param>
public sealed record RollbackTrigger(LogicalId LogicalId, string Type);
