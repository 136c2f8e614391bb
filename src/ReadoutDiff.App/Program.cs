using System.Text;
using ReadoutDiff.App.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.RunAsync(args, new Streams(Console.OpenStandardInput(), Console.Out, Console.Error)).ConfigureAwait(false);
