using CfnGen.Model;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.Delivery;

/// <summary>What the pipeline asks of those who deploy it.</summary>
public abstract class DeliveryParameters : Stack
{
    public Parameter<CfnString> ParentRolesStack => Parameter<CfnString>(new()
    {
        Comment = "Rights are a stack of their own, deployed before this one.",
        Type = ParameterType.String,
        Description = "Name of the stack that exports the roles with which stacks are deployed.",
    });

    public Parameter<CfnString> ConnectionArn => Parameter<CfnString>(new()
    {
        Comment = "A person makes the connection and agrees to it in the console; no template can.",
        Type = ParameterType.String,
        Description = "ARN of the connection to the Git provider.",
        AllowedPattern = @"arn:[\w-]+:(codeconnections|codestar-connections):.+",
        ConstraintDescription = "Give the ARN of a connection.",
    });

    public Parameter<CfnString> Repository => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "The repository as owner/name.",
        AllowedPattern = @"[\w.-]+(/[\w.-]+)+",
        ConstraintDescription = "Give owner and name, such as example/infrastructure.",
    });

    public Parameter<CfnString> Branch => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Every push to this branch is deployed.",
        Default = "main",
    });

    public Parameter<CfnString> AdminEmail => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Email address that is told of failures and of what waits for approval.",
    });

    public Parameter<CfnInteger> LogsRetentionInDays => Parameter<CfnInteger>(LogRetention.InDays(byDefault: 90) with { Description = "How many days the build's log is kept." });
}
