using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>What stands inside the properties of a service.</summary>
internal static class ServiceParts
{
    public const string Service = "AWS::ECS::Service";

    /// <summary>The objects of a property type that belong to a service and can be had together with these properties.</summary>
    public static IEnumerable<CheckedObject> Of(CheckedObject service, string definition, CheckedTemplate template)
    {
        foreach (var part in template.Properties.ObjectsOf(Service, definition))
        {
            if (ReferenceEquals(part.Resource, service.Resource) && template.CanMeet(part.When, service.When))
            {
                yield return part;
            }
        }
    }

    /// <summary>Whether ECS itself replaces the tasks, and not CodeDeploy or somebody else.</summary>
    public static bool IsRolledByECS(CheckedObject service, CheckedTemplate template)
    {
        if (service.Find("DeploymentController") is null)
        {
            return true;
        }

        foreach (var controller in Of(service, "DeploymentController", template))
        {
            foreach (var type in template.Texts(controller, "Type"))
            {
                if (type.Text == "ECS")
                {
                    return true;
                }
            }
        }

        return false;
    }
}
