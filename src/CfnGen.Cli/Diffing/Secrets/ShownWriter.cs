using System.Text;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>Writes on what it is given, with a mark for each stand-in of a secret.</summary>
internal sealed class ShownWriter(TextWriter target) : TextWriter
{
    private bool isHidden;

    public override Encoding Encoding => target.Encoding;

    // A stand-in may come in pieces, so that each character is looked at.
    public override void Write(char value)
    {
        if (value == StandIns.Start)
        {
            target.Write(SecretText.Mark);
        }
        else if (!isHidden && value != StandIns.End)
        {
            target.Write(value);
        }

        isHidden = value == StandIns.Start || (isHidden && value != StandIns.End);
    }

    public override void Flush() => target.Flush();
}
