using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Services;

/// <summary>A task definition of the template that a service runs.</summary>
/// <param name="Task">The properties of the task definition.</param>
/// <param name="When">What is known of the conditions where the service runs it.</param>
internal sealed record ServiceTask(CheckedObject Task, Assumptions When)
{
    private const string Type = "AWS::ECS::TaskDefinition";

    /// <summary>Those that a service surely can run, once for each branch of their properties.</summary>
    public static IEnumerable<ServiceTask> Of(CheckedTemplate template, CheckedObject service)
    {
        foreach (var value in template.Values(service, "TaskDefinition"))
        {
            if (template.TargetOf(value.Place) is not { Resource: { Type: Type } resource })
            {
                continue;
            }

            foreach (var task in template.Properties.ObjectsOf(Type))
            {
                if (ReferenceEquals(task.Resource, resource) && template.CanMeet(value.When, task.When))
                {
                    yield return new(task, value.When.And(task.When));
                }
            }
        }
    }
}
