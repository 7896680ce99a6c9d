namespace CfnGen.Rules.OperationsRules.Ordering;

/// <summary>The rules about an order that CloudFormation cannot see.</summary>
internal sealed class OrderingRuleGroup() : RuleGroup(
    "AWS::EC2::VPCGatewayAttachment",
    "AWS::EC2::Route",
    "AWS::ECS::Service",
    "AWS::ApplicationAutoScaling::",
    "AWS::IAM::",
    "AWS::S3::Bucket",
    "AWS::SSM::Parameter",
    "AWS::AutoScaling::",
    "AWS::EC2::Instance")
{
    protected override Rule[] Make() =>
    [
        new GatewayIsAttachedFirst(),
        new RoutesComeFirst(),
        new ListenerComesFirst(),
        new ScaledTargetComesFirst(),
        new RightsComeFirst(),
        new NotificationsAreAllowedFirst(),
        new BootWaitsForNothingLater(),
    ];
}
