using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class ModuleInfo : IAnswer<ModuleInfo>
{
    public string? TypeHierarchy { get; set; }

    public string? LogicalIdHierarchy { get; set; }

    static ModuleInfo IAnswer<ModuleInfo>.Read(AnswerReader answer) => new()
    {
        TypeHierarchy = answer.Text(nameof(TypeHierarchy)),
        LogicalIdHierarchy = answer.Text(nameof(LogicalIdHierarchy)),
    };
}
