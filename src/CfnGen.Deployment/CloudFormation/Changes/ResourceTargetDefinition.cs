using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class ResourceTargetDefinition : IAnswer<ResourceTargetDefinition>
{
    public ResourceAttribute? Attribute { get; set; }

    public string? Name { get; set; }

    public RequiresRecreation? RequiresRecreation { get; set; }

    public string? Path { get; set; }

    public string? BeforeValue { get; set; }

    public string? AfterValue { get; set; }

    public BeforeValueFrom? BeforeValueFrom { get; set; }

    public AfterValueFrom? AfterValueFrom { get; set; }

    public LiveResourceDrift? Drift { get; set; }

    public AttributeChangeType? AttributeChangeType { get; set; }

    static ResourceTargetDefinition IAnswer<ResourceTargetDefinition>.Read(AnswerReader answer) => new()
    {
        Attribute = answer.Text(nameof(Attribute)),
        Name = answer.Text(nameof(Name)),
        RequiresRecreation = answer.Text(nameof(RequiresRecreation)),
        Path = answer.Text(nameof(Path)),
        BeforeValue = answer.Text(nameof(BeforeValue)),
        AfterValue = answer.Text(nameof(AfterValue)),
        BeforeValueFrom = answer.Text(nameof(BeforeValueFrom)),
        AfterValueFrom = answer.Text(nameof(AfterValueFrom)),
        Drift = answer.Shape<LiveResourceDrift>(nameof(Drift)),
        AttributeChangeType = answer.Text(nameof(AttributeChangeType)),
    };
}
