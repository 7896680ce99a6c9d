using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Templates;
using CfnGen.CloudFormationStandIn.Templates.Parameters;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions;

/// <summary>The version of a stack that a request asks for.</summary>
internal static class VersionRequest
{
    /// <exception cref="ServiceException">Something of it is missing or wrong.</exception>
    public static StackVersion Read(Region region, QueryRequest request, Stack? stack)
    {
        var before = stack?.Version;
        var template = TemplateSource.Read(region, request, before?.Template);
        RequiredCapabilities.Of(template).Check(request.Texts("Capabilities"));
        CheckTypes(stack, template);
        var parameters = ParameterSet.Bind(template, RequestedParameter.In(request), before?.Parameters ?? ParameterSet.Empty, region.Account.Parameters);
        return new(template, parameters, StackSettings.In(request, before?.Settings ?? StackSettings.None));
    }

    private static void CheckTypes(Stack? stack, StackTemplate template)
    {
        var changed = string.Join(", ", stack?.Resources
            .Where(resource => resource.Definition is not null && template.Find(resource.LogicalId) is { } declared && declared.Type != resource.Type)
            .Select(resource => resource.LogicalId) ?? []);
        if (changed.Length > 0)
        {
            throw ServiceException.Validation(
                $"Update of resource type is not permitted. The new template modifies resource type of the following resources: [{changed}]");
        }
    }
}
