using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.ChangeSets;

/// <summary>Puts what is wanted into CloudFormation's own form.</summary>
internal static class ChangeSetRequest
{
    /// <summary>Says of a change set that somebody wants to look at it later.</summary>
    public const string KeptDescription = "Made by cfngen deploy --no-execute, to be executed by hand";

    public static CreateChangeSetRequest Of(WantedStack wanted, ChangeSetName name, List<Parameter> values, bool creates, bool keep, RollbackConfiguration? triggers) => new()
    {
        StackName = wanted.Name,
        ChangeSetName = name.ToString(),
        ClientToken = name.ToString(),
        ChangeSetType = creates ? ChangeSetType.CREATE : ChangeSetType.UPDATE,
        Description = keep ? KeptDescription : "Made by cfngen deploy",
        TemplateBody = wanted.Template.Url is null ? wanted.Template.Body : null,
        TemplateURL = wanted.Template.Url,
        Parameters = values,
        Tags = wanted.Tags is { } tags ? [.. tags.Select(tag => new Tag { Key = tag.Key, Value = tag.Value })] : null,
        Capabilities = [.. wanted.Capabilities],
        RoleARN = wanted.RoleArn,
        NotificationARNs = wanted.NotificationArns is { } topics ? [.. topics] : null,
        RollbackConfiguration = triggers,
    };
}
