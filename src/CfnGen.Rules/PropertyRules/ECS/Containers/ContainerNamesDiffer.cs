using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>The containers of a task have different names.</summary>
internal sealed class ContainerNamesDiffer : Rule
{
    public override RuleInfo Info { get; } = new("CG3509", Severity.Error,
        "No two containers of a task definition have the same name.",
        "ECS refuses the task definition.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
                    - {Name: web, Image: httpd, Memory: 512}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
                    - {Name: log, Image: httpd, Memory: 512}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            var names = new List<KnownText>();
            foreach (var container in template.Inside(task, "ContainerDefinition"))
            {
                foreach (var name in template.Texts(container, "Name"))
                {
                    if (names.Exists(other => other.Text == name.Text && template.CanMeet(other.When, name.When)))
                    {
                        yield return At(name.Place, $"Choose another name: a container before is called '{name.Text}'{name.Origin} too.");
                    }

                    names.Add(name);
                }
            }
        }
    }
}
