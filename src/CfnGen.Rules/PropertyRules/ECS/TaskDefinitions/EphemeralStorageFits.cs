using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

/// <summary>The ephemeral storage of a task is larger than what it has anyway.</summary>
internal sealed class EphemeralStorageFits : Rule
{
    public override RuleInfo Info { get; } = new("CG3520", Severity.Error,
        "The EphemeralStorage of a task definition is 21 to 200 GiB.",
        "ECS refuses the task definition.",
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  EphemeralStorage: {SizeInGiB: 20}
                  ContainerDefinitions:
                    - {Name: web, Image: nginx}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  EphemeralStorage: {SizeInGiB: 21}
                  ContainerDefinitions:
                    - {Name: web, Image: nginx}
            """,
    };

    private const int Least = 21;
    private const int Most = 200;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var storage in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition", "EphemeralStorage"))
        {
            foreach (var size in template.Numbers(storage, "SizeInGiB"))
            {
                if (size.Number is < Least or > Most)
                {
                    yield return At(size.Place, $"Choose 21 to 200 GiB, and not {size.Text}{size.Origin}; 20 a task has without asking.");
                }
            }
        }
    }
}
