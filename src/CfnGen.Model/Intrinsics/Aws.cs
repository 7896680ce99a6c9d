using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>The pseudo parameters: values that CloudFormation knows of the stack that it deploys.</summary>
public static class Aws
{
    public static CfnString AccountId => Pseudo("AWS::AccountId");

    /// <summary>The topics that get the stack's events; a list.</summary>
    public static CfnList<CfnString> NotificationARNs => Expression("AWS::NotificationARNs");

    /// <summary>Takes a property away: one branch of <c>Fn.If</c>.</summary>
    public static CfnExpression NoValue => Expression("AWS::NoValue");

    /// <summary><c>aws</c>, <c>aws-cn</c> or <c>aws-us-gov</c>: the first part of an ARN after <c>arn:</c>.</summary>
    public static CfnString Partition => Pseudo("AWS::Partition");

    public static CfnString Region => Pseudo("AWS::Region");

    public static CfnString StackId => Pseudo("AWS::StackId");

    public static CfnString StackName => Pseudo("AWS::StackName");

    /// <summary>The domain of the partition, such as <c>amazonaws.com</c>.</summary>
    public static CfnString URLSuffix => Pseudo("AWS::URLSuffix");

    private static CfnString Pseudo(string name) => Expression(name);

    private static CfnExpression Expression(string name) => CfnExpression.Of(IntrinsicFunction.Ref, ScalarNode.String(name));
}
