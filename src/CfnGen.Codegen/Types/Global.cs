namespace CfnGen.Codegen.Types;

/// <summary>Full names: a service may have a type of any name, so nothing is left to using directives.</summary>
internal static class Global
{
    public const string Model = "global::CfnGen.Model.";

    public const string Tag = "global::CfnGen.Resources.Tag";
}
